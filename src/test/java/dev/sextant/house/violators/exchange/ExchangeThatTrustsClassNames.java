package dev.sextant.house.violators.exchange;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;

public final class ExchangeThatTrustsClassNames {

    private ExchangeThatTrustsClassNames() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public interface Anything {}

    public static void trust(ObjectMapper mapper) {
        mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance);
    }
}
