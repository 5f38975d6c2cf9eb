-- What tells whether a finding is open: its id, and what a silence is about.
CREATE TABLE finding (
  bulletin TEXT NOT NULL,
  position INTEGER NOT NULL, -- of its item
  id TEXT NOT NULL,
  rule TEXT NOT NULL,
  term TEXT,
  FOREIGN KEY (bulletin, position) REFERENCES item (bulletin, position) ON DELETE CASCADE
);
CREATE INDEX finding_of_item ON finding (bulletin, position);
