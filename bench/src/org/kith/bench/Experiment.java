package org.kith.bench;

/** One thing that is measured. */
interface Experiment {

    String name();

    void run(Stage stage, Report report) throws Exception;
}
