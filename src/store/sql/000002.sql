CREATE TABLE term (
  id TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL -- JSON: Term
);

-- Terms that the record's texts suggest; a rejected one stays, so that it is not proposed again.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL, -- JSON: Proposal
  rejected TEXT -- JSON: Rejection; null while it is open
);
