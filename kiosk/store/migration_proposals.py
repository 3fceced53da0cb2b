"""Migration "proposals": what the server proposes, what people decide about it, freshness. Frozen: append another."""

PROPOSALS = """
ALTER TABLE scan_session ADD COLUMN extraction TEXT NOT NULL DEFAULT '';
ALTER TABLE scan_session ADD COLUMN extraction_due INTEGER NOT NULL DEFAULT 0;
CREATE INDEX session_by_extraction ON scan_session (seq) WHERE extraction_due = 1;
CREATE TABLE enrichment (
    capture_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    proposal_count INTEGER NOT NULL,
    fetch_due INTEGER NOT NULL,
    fetches INTEGER NOT NULL,
    apply_state TEXT NOT NULL,
    applies INTEGER NOT NULL,
    fetched_at TEXT,
    sent_at TEXT,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    last_error TEXT NOT NULL,
    PRIMARY KEY (capture_id),
    CONSTRAINT apply_state_known CHECK (apply_state IN ('NONE', 'IN_FLIGHT', 'UNKNOWN', 'DONE', 'REFUSED')),
    CONSTRAINT fetch_due_known CHECK (fetch_due IN (0, 1)),
    CONSTRAINT count_known CHECK (proposal_count >= -1),
    CONSTRAINT tries_positive CHECK (fetches >= 0 AND applies >= 0),
    FOREIGN KEY(capture_id) REFERENCES capture (id),
    FOREIGN KEY(session_id) REFERENCES scan_session (id)
) STRICT;
CREATE INDEX enrichment_by_session ON enrichment (session_id);
CREATE INDEX enrichment_due ON enrichment (fetches) WHERE fetch_due = 1;
CREATE INDEX enrichment_doubtful ON enrichment (apply_state) WHERE apply_state IN ('IN_FLIGHT', 'UNKNOWN');
CREATE TABLE proposal (
    proposal_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    capture_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    field_name TEXT NOT NULL,
    current_value TEXT NOT NULL,
    proposed_value TEXT NOT NULL,
    confidence TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    created TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (proposal_id),
    CONSTRAINT place_positive CHECK (place >= 0),
    CONSTRAINT is_open_known CHECK (is_open IN (0, 1)),
    FOREIGN KEY(session_id) REFERENCES scan_session (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id)
) STRICT;
CREATE INDEX proposal_by_capture ON proposal (capture_id, place);
CREATE INDEX proposal_by_session ON proposal (session_id, capture_id, place);
CREATE INDEX proposal_open ON proposal (session_id, capture_id) WHERE is_open = 1;
CREATE TABLE decision (
    proposal_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    capture_id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    state TEXT NOT NULL,
    is_applied INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    sent_at TEXT,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    last_error TEXT NOT NULL,
    PRIMARY KEY (proposal_id),
    CONSTRAINT verdict_known CHECK (verdict IN ('ACCEPTED', 'REJECTED')),
    CONSTRAINT state_known CHECK (
        state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN', 'DELIVERED', 'REFUSED', 'SET_ASIDE', 'VOID')
    ),
    CONSTRAINT is_applied_known CHECK (is_applied IN (0, 1)),
    CONSTRAINT attempts_positive CHECK (attempts >= 0),
    CONSTRAINT sent_has_time CHECK (state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL),
    FOREIGN KEY(session_id) REFERENCES scan_session (id),
    FOREIGN KEY(capture_id) REFERENCES capture (id)
) STRICT;
CREATE INDEX decision_by_capture ON decision (capture_id);
CREATE INDEX decision_by_session ON decision (session_id, state);
CREATE INDEX decision_undone ON decision (state) WHERE state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN');
CREATE INDEX decision_unapplied ON decision (capture_id)
    WHERE state = 'DELIVERED' AND verdict = 'ACCEPTED' AND is_applied = 0;
CREATE TABLE freshness (
    gtin TEXT NOT NULL,
    is_wanted INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    warning_days INTEGER,
    critical_days INTEGER,
    category TEXT NOT NULL,
    source TEXT NOT NULL,
    fetched_at TEXT,
    wait_since TEXT,
    wait_s REAL NOT NULL,
    PRIMARY KEY (gtin),
    CONSTRAINT is_wanted_known CHECK (is_wanted IN (0, 1)),
    CONSTRAINT tries_positive CHECK (tries >= 0),
    CONSTRAINT days_positive CHECK (warning_days >= 0 AND critical_days >= 0)
) STRICT;
CREATE INDEX freshness_wanted ON freshness (tries) WHERE is_wanted = 1;
"""
