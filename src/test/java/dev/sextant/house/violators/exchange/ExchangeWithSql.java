package dev.sextant.house.violators.exchange;

import java.sql.Connection;

public record ExchangeWithSql(Connection connection) {}
