package dev.sextant.print;

import dev.sextant.draw.Pen;
import java.util.function.Consumer;

/** Something in its place on a page: points from the top left corner. */
sealed interface Mark {

    Mark down(double by);

    /** @param baseline where the letters stand */
    record Text(double x, double baseline, String text, Style style) implements Mark {

        @Override
        public Text down(double by) {
            return new Text(x, baseline + by, text, style);
        }
    }

    record Rule(double x, double y, double length, double weight, Grey grey) implements Mark {

        @Override
        public Rule down(double by) {
            return new Rule(x, y + by, length, weight, grey);
        }
    }

    /** @param filled with the ink, or only outlined by it */
    record Area(double x, double y, double width, double height, boolean filled, Grey grey) implements Mark {

        @Override
        public Area down(double by) {
            return new Area(x, y + by, width, height, filled, grey);
        }
    }

    /** A picture of the screen. @param drawing with its top left corner at the origin */
    record Picture(double x, double y, double width, double height, Consumer<Pen> drawing) implements Mark {

        @Override
        public Picture down(double by) {
            return new Picture(x, y + by, width, height, drawing);
        }
    }

    /** A square to tick by hand, or ticked already. */
    record Box(double x, double y, boolean ticked) implements Mark {

        static final double SIDE = 9.5;

        /** Beside a line of text that starts at a height. */
        static Box beside(double x, double top, Style style, boolean ticked) {
            return new Box(x, top + style.baseline() - SIDE + 1.1, ticked);
        }

        @Override
        public Box down(double by) {
            return new Box(x, y + by, ticked);
        }
    }
}
