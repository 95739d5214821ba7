package reimbursement.local.demo.stages;

import reimbursement.local.demo.Progress;

/** Progress that nobody watches: a part of a stage that shows another part's. */
enum Silent implements Progress {
    PROGRESS;

    @Override
    public void expect(long total) {}

    @Override
    public void advance(long count) {}

    @Override
    public void note(String line) {}
}
