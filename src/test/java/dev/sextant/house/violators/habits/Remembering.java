package dev.sextant.house.violators.habits;

import java.util.HashMap;
import java.util.Map;

public final class Remembering {

    static final Map<String, String> SEEN_BY_NOBODY = Map.of();
    static final HashMap<String, String> SEEN = new HashMap<>();
    static int count;

    private Remembering() {}
}
