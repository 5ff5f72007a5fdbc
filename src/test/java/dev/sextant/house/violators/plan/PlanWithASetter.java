package dev.sextant.house.violators.plan;

public final class PlanWithASetter {

    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
