package org.connectcompetency.rules.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whoever imports the parent as a BOM gets the versions that the library needs, and keeps his own of all else. */
class BomTest {

    @Test
    void it_manages_the_library_and_drools_and_jackson_and_nothing_else() throws Exception {
        assertThat(managed("../pom.xml"))
                .containsExactly("com.fasterxml.jackson", "org.connectcompetency", "org.drools");
    }

    private static Set<String> managed(String pom) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(pom).toFile());
        NodeList groups = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencyManagement/dependencies/dependency/groupId",
                        document,
                        XPathConstants.NODESET);
        Set<String> managed = new TreeSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            managed.add(groups.item(i).getTextContent());
        }
        return managed;
    }
}
