package org.entente.faults;

/// Both nodes, both databases and all their processes are gone at once, as when the power fails.
record KillEverything() implements Fault {

    @Override
    public String name() {
        return "stop of everything at once";
    }

    @Override
    public String proves() {
        return "both sides come back with what they had said to be on record, and catch up";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        Site.kill(ground.sites().stream().flatMap(site -> site.processes().stream()).toList());
    }

    @Override
    public void heal(Ground ground) throws Exception {
        ground.start();
    }
}
