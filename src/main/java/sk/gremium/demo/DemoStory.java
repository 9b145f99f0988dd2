package sk.gremium.demo;

/** A part of the demonstration's business, told through the real services. Told in the order of the beans. */
interface DemoStory {

    /** Lets the cast do it. */
    void tell(DemoCast cast);
}
