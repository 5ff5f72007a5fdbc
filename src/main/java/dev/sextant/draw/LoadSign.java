package dev.sextant.draw;

/** What stands in the rows of the load, for its legend. */
public enum LoadSign implements SignLegend.Sign {
    DEMAND("draw.sign.demand"),
    CAPACITY("draw.sign.capacity"),
    OVER("draw.sign.over"),
    /** Where weeks are too narrow for a hatch. */
    OVER_NARROW("draw.sign.over");

    private final String key;

    LoadSign(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public void draw(Pen pen, Setting setting, SignLegend.Box box) {
        var height = 1.1 * setting.em();
        var top = box.middle() - height / 2;
        switch (this) {
            case DEMAND -> pen.fillBox(box.left(), top, box.width(), height, 0, Ink.TASK);
            case CAPACITY -> {
                var stroke = Stroke.solid(Ink.TEXT, 1.5 * setting.hairline());
                pen.line(box.left(), box.middle(), box.left() + box.width(), box.middle(), stroke);
            }
            case OVER_NARROW -> pen.fillBox(box.left() + box.width() / 2, top, 0.3 * setting.em(), height, 0, Ink.CRITICAL);
            case OVER -> {
                LoadPicture.drawHatch(pen, setting, box.left(), top, box.width(), height);
                pen.frameBox(box.left(), top, box.width(), height, 0, Stroke.solid(Ink.CRITICAL, setting.hairline()));
            }
        }
    }
}
