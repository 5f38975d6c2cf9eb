-- What people have settled about findings: type is dismissal or silence.
CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL, -- the finding's, or the silence's own
  type TEXT NOT NULL,
  content TEXT NOT NULL -- JSON: Dismissal or Silence
);
