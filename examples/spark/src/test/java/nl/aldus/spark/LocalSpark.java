package nl.aldus.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this virtual machine, the same for all tests: starting it takes longer than most of them. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
    }
}
