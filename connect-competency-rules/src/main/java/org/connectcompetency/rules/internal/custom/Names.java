package org.connectcompetency.rules.internal.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/** Finds the names in an expression of a condition. */
final class Names {

    private Names() {}

    /** Returns the names, in the order in which they are written. */
    static List<String> in(Node expression) {
        List<String> names = new ArrayList<>();
        collect(expression, names);
        return names;
    }

    private static void collect(Node node, List<String> names) {
        if (node instanceof NameExpr name) {
            names.add(name.getNameAsString());
        } else if (node instanceof PointFreeExpr infix) {
            // The parser does not know these for children.
            collect(infix.getLeft(), names);
            infix.getRight().forEach(each -> collect(each, names));
        } else {
            node.getChildNodes().forEach(each -> collect(each, names));
        }
    }
}
