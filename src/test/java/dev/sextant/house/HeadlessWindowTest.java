package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Tests can click and type Chinese on a machine without a display. */
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {

    private TextField name;

    @Start
    void open(Stage stage) {
        name = new TextField();
        stage.setScene(new Scene(name, 400, 100));
        stage.show();
    }

    @Test
    void whatIsTypedArrivesInTheField(FxRobot robot) {
        robot.clickOn(name).write("客户 CRM");
        assertThat(name.getText()).isEqualTo("客户 CRM");
    }
}
