/** Sextant: a workbench for planning CRM implementations. */
module dev.sextant {
    requires java.desktop;
    requires java.logging;
    requires java.naming; // H2's DataSource is Referenceable
    requires java.sql;
    requires java.xml;
    requires jdk.unsupported; // without it PDFBox logs a stack trace about unmapping

    requires org.jspecify; // read at run time: Shape asks which components may be missing

    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.h2database;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires mpxj;
    requires org.apache.commons.compress;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires org.slf4j;

    exports dev.sextant to javafx.graphics;
    exports dev.sextant.store to com.h2database; // makes instances of FolderPath
    opens dev.sextant.command to com.fasterxml.jackson.databind, info.picocli;
    opens dev.sextant.exchange to com.fasterxml.jackson.databind;
    opens dev.sextant.journal to com.fasterxml.jackson.databind;
    opens dev.sextant.json to com.fasterxml.jackson.databind;
    opens dev.sextant.method to com.fasterxml.jackson.databind;
    opens dev.sextant.plan to com.fasterxml.jackson.databind;
    opens dev.sextant.store to com.fasterxml.jackson.databind;
    opens dev.sextant.ui.calendars to javafx.fxml;
    opens dev.sextant.ui.baselines to javafx.fxml;
    opens dev.sextant.ui.benefits to javafx.fxml;
    opens dev.sextant.ui.business to javafx.fxml;
    opens dev.sextant.ui.centre to javafx.fxml;
    opens dev.sextant.ui.checklist to javafx.fxml;
    opens dev.sextant.ui.control to javafx.fxml;
    opens dev.sextant.ui.costs to javafx.fxml;
    opens dev.sextant.ui.costs.line to javafx.fxml;
    opens dev.sextant.ui.costs.paste to javafx.fxml;
    opens dev.sextant.ui.costs.rates to javafx.fxml;
    opens dev.sextant.ui.costs.twice to javafx.fxml;
    opens dev.sextant.ui.history to javafx.fxml;
    opens dev.sextant.ui.kit to com.fasterxml.jackson.databind, javafx.fxml;
    opens dev.sextant.ui.load to javafx.fxml;
    opens dev.sextant.ui.methods to javafx.fxml;
    opens dev.sextant.ui.present to javafx.fxml;
    opens dev.sextant.ui.print to javafx.fxml;
    opens dev.sextant.ui.risks to javafx.fxml;
    opens dev.sextant.ui.roadmap to javafx.fxml;
    opens dev.sextant.ui.scenarios to javafx.fxml;
    opens dev.sextant.ui.settings to javafx.fxml;
    opens dev.sextant.ui.shell to javafx.fxml;
    opens dev.sextant.ui.start to javafx.fxml;
    opens dev.sextant.ui.worksheets to javafx.fxml;
}
