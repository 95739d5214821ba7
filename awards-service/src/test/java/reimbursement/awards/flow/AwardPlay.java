package reimbursement.awards.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/**
 * A history as it once happens: its facts in one order of the many, and so one course of attestations, under ids of its
 * own.
 */
final class AwardPlay {

    final AwardHistory history;
    final Cast cast = new Cast();
    /** What is said on one topic under one key, in its order. */
    final List<List<Said>> streams = new ArrayList<>();

    private final Random random;
    private final List<Deque<Said>> unheard = new ArrayList<>();

    AwardPlay(AwardHistory history, Random random) {
        this.history = history;
        this.random = random;
        play();
    }

    private void play() {
        PlayedOfficers officers = new PlayedOfficers(cast, random, this::officersSay);
        List<Deque<Runnable>> scripts = new ArrayList<>();
        for (int agency = 0; agency < history.agencies().size(); agency++) {
            Deque<Said> heard = new ArrayDeque<>();
            unheard.add(heard);
            streams.add(new ArrayList<>());
            streams.add(new ArrayList<>());
            int number = agency;
            PlayedAgreements agreements = new PlayedAgreements(cast, agency, random, said -> {
                streams.get(2 * number).add(said);
                heard.add(said);
            });
            scripts.add(script(history.agencies().get(agency), agreements::records));
            for (FiscalQuarter quarter : AwardHistory.QUARTERS) {
                if (random.nextInt(3) == 0) {
                    scripts.add(new ArrayDeque<>(List.of(() -> agreements.closes(quarter))));
                } else {
                    agreements.closes(quarter);
                }
            }
        }
        history.officers().forEach(script -> scripts.add(script(script, officers::records)));
        while (!scripts.isEmpty()) {
            if (random.nextBoolean()) {
                scripts.get(random.nextInt(scripts.size())).removeFirst().run();
                scripts.removeIf(Deque::isEmpty);
            } else {
                hear(officers, random.nextInt(unheard.size()));
            }
        }
        for (int agency = 0; agency < unheard.size(); agency++) {
            while (!unheard.get(agency).isEmpty()) {
                hear(officers, agency);
            }
        }
    }

    private void hear(PlayedOfficers officers, int agency) {
        if (!unheard.get(agency).isEmpty()) {
            officers.hears(agency, unheard.get(agency).removeFirst());
        }
    }

    private void officersSay(Said said) {
        int agency = said.key().equals(cast.agency(0).toString()) ? 0 : 1;
        streams.get(2 * agency + 1).add(said);
    }

    private static <F> Deque<Runnable> script(List<F> facts, Consumer<F> recording) {
        Deque<Runnable> script = new ArrayDeque<>();
        facts.forEach(fact -> script.add(() -> recording.accept(fact)));
        return script;
    }
}
