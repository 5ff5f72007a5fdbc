package dev.sextant.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.ui.kit.Branch.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

class BranchTest {

    private final TreeItem<Row<String>> root = Branch.root("");

    @Test
    void aPatchedTreeIsTheWantedTreeAndItsItemsStayTheSame() {
        var random = new Random(20_270_112);
        Branch.patch(root, leaves(List.of(1, 2, 3, 4, 5)));
        var third = root.getChildren().get(2);
        for (var round = 0; round < 200; round++) {
            var keys = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
            Collections.shuffle(keys, random);
            keys.removeIf(key -> key != 3 && random.nextInt(3) == 0);

            Branch.patch(root, leaves(keys));

            assertThat(root.getChildren()).extracting(it -> it.getValue().key()).isEqualTo(new ArrayList<Object>(keys));
            assertThat(root.getChildren()).contains(third);
        }
    }

    @Test
    void onlyWhatDiffersIsSet() {
        Branch.patch(root, leaves(List.of(1, 2)));
        var changes = new ArrayList<String>();
        root.getChildren().forEach(it -> it.getValue().addListener((_, _, now) -> changes.add(now)));

        Branch.patch(root, List.of(Branch.leaf(1, "row 1"), Branch.leaf(2, "renamed")));

        assertThat(changes).containsExactly("renamed");
    }

    private static List<Branch<String>> leaves(List<Integer> keys) {
        return keys.stream().map(key -> Branch.leaf(key, "row " + key)).toList();
    }
}
