package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found in show notes: the links, people, organizations, sponsors and chapters that people write into them.
 */
public sealed interface Notes {

    /** {@return what the notes point at} */
    List<Link> links();

    /** {@return hosts and guests} */
    List<Person> people();

    /** {@return organizations that are told about} */
    List<Organization> organizations();

    /** {@return chapters, from time codes} */
    List<Chapter> chapters();

    /** {@return who paid for the episode} */
    List<Organization> sponsors();

    /** {@return what is said in the notes of every episode of every show at a hosting company: it tells of no episode} */
    List<String> boilerplate();

    /** {@return what may be said but is not sure; what is sure is in the other lists and not here} */
    List<Candidate> candidates();

    /** {@return why each link, person, organization, chapter and sponsor is believed to be there} */
    List<Evidence> evidence();

    /**
     * {@return why one of the things found is believed}
     *
     * @param list the name of the list that holds it: {@code people}
     * @param index its place there, counted from 0
     */
    default Optional<Evidence> evidenceOf(String list, int index) {
        var pointer = "/" + list + "/" + index;
        return evidence().stream().filter(each -> each.of().equals(pointer)).findFirst();
    }

    /** {@return a set of notes that says nothing} */
    static Notes none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set of notes} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Notes} values. */
    final class Builder {
        private static final Notes NONE = new Builder().build();

        private final List<Link> links = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Chapter> chapters = new ArrayList<>();
        private final List<Organization> sponsors = new ArrayList<>();
        private final List<String> boilerplate = new ArrayList<>();
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();

        private Builder() {}

        private Builder(Notes notes) {
            links.addAll(notes.links());
            people.addAll(notes.people());
            organizations.addAll(notes.organizations());
            chapters.addAll(notes.chapters());
            sponsors.addAll(notes.sponsors());
            boilerplate.addAll(notes.boilerplate());
            candidates.addAll(notes.candidates());
            evidence.addAll(notes.evidence());
        }

        /** Sets {@link Notes#links()}, in place of what was there. */
        public Builder links(List<Link> links) {
            var copy = List.copyOf(links);
            this.links.clear();
            this.links.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#links()}. */
        public Builder addLink(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /** Sets {@link Notes#people()}, in place of what was there. */
        public Builder people(List<Person> people) {
            var copy = List.copyOf(people);
            this.people.clear();
            this.people.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#people()}. */
        public Builder addPerson(Person person) {
            people.add(requireNonNull(person, "person"));
            return this;
        }

        /** Sets {@link Notes#organizations()}, in place of what was there. */
        public Builder organizations(List<Organization> organizations) {
            var copy = List.copyOf(organizations);
            this.organizations.clear();
            this.organizations.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#organizations()}. */
        public Builder addOrganization(Organization organization) {
            organizations.add(requireNonNull(organization, "organization"));
            return this;
        }

        /** Sets {@link Notes#chapters()}, in place of what was there. */
        public Builder chapters(List<Chapter> chapters) {
            var copy = List.copyOf(chapters);
            this.chapters.clear();
            this.chapters.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#chapters()}. */
        public Builder addChapter(Chapter chapter) {
            chapters.add(requireNonNull(chapter, "chapter"));
            return this;
        }

        /** Sets {@link Notes#sponsors()}, in place of what was there. */
        public Builder sponsors(List<Organization> sponsors) {
            var copy = List.copyOf(sponsors);
            this.sponsors.clear();
            this.sponsors.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#sponsors()}. */
        public Builder addSponsor(Organization sponsor) {
            sponsors.add(requireNonNull(sponsor, "sponsor"));
            return this;
        }

        /** Sets {@link Notes#boilerplate()}, in place of what was there. */
        public Builder boilerplate(List<String> boilerplate) {
            var copy = List.copyOf(boilerplate);
            this.boilerplate.clear();
            this.boilerplate.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#boilerplate()}. */
        public Builder addBoilerplate(String boilerplate) {
            this.boilerplate.add(requireNonNull(boilerplate, "boilerplate"));
            return this;
        }

        /** Sets {@link Notes#candidates()}, in place of what was there. */
        public Builder candidates(List<Candidate> candidates) {
            var copy = List.copyOf(candidates);
            this.candidates.clear();
            this.candidates.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#candidates()}. */
        public Builder addCandidate(Candidate candidate) {
            candidates.add(requireNonNull(candidate, "candidate"));
            return this;
        }

        /** Sets {@link Notes#evidence()}, in place of what was there. */
        public Builder evidence(List<Evidence> evidence) {
            var copy = List.copyOf(evidence);
            this.evidence.clear();
            this.evidence.addAll(copy);
            return this;
        }

        /** Adds one to {@link Notes#evidence()}. */
        public Builder addEvidence(Evidence evidence) {
            this.evidence.add(requireNonNull(evidence, "evidence"));
            return this;
        }

        /** {@return the set of notes} */
        public Notes build() {
            return new NotesRecord(links, people, organizations, chapters, sponsors, boilerplate, candidates, evidence);
        }

        private record NotesRecord(
                List<Link> links,
                List<Person> people,
                List<Organization> organizations,
                List<Chapter> chapters,
                List<Organization> sponsors,
                List<String> boilerplate,
                List<Candidate> candidates,
                List<Evidence> evidence)
                implements Notes {
            NotesRecord {
                links = List.copyOf(links);
                people = List.copyOf(people);
                organizations = List.copyOf(organizations);
                chapters = List.copyOf(chapters);
                sponsors = List.copyOf(sponsors);
                boilerplate = List.copyOf(boilerplate);
                candidates = List.copyOf(candidates);
                evidence = List.copyOf(evidence);
            }
        }
    }
}
