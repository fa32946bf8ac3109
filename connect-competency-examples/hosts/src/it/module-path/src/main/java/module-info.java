module com.example.host {
    requires org.connectcompetency.rules;

    opens com.example.host.facts;
}
