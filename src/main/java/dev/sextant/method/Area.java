package dev.sextant.method;

import dev.sextant.plan.Words;
import java.util.List;

/** A field in which CRM projects meet their difficulties. A risk names its area by the code. */
public record Area(String code, Words name, List<String> from) {}
