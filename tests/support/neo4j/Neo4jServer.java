import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Serves Bolt on 127.0.0.1 for as long as another process lives: HOME PORT PID AUTH. With AUTH true the first password is neo4j. */
public class Neo4jServer {
    public static void main(String[] args) {
        var owner = ProcessHandle.of(Long.parseLong(args[2])).orElseThrow();
        var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(args[3]))
            .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofHours(1))
            .build();
        System.out.println("READY");
        owner.onExit().join();
        service.shutdown();
    }
}
