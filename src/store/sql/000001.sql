CREATE TABLE bulletin (
  id TEXT PRIMARY KEY,
  digest TEXT NOT NULL, -- SHA-256 of `content` with its keys in order
  issued TEXT NOT NULL, -- sortable: 2019-03; empty when unknown
  summary TEXT NOT NULL, -- JSON: BulletinSummary
  content TEXT NOT NULL -- JSON: Bulletin
);

CREATE TABLE item (
  bulletin TEXT NOT NULL REFERENCES bulletin (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  date TEXT NOT NULL, -- sortable: 2019-03-05; empty when unknown
  issued TEXT NOT NULL, -- its bulletin's
  shown INTEGER NOT NULL, -- 1, or 0 where a bulletin issued later holds the same item
  summary TEXT NOT NULL, -- JSON: ItemSummary
  exchange TEXT NOT NULL, -- JSON: Exchange or null
  PRIMARY KEY (bulletin, position)
);
CREATE INDEX item_by_id ON item (id, issued, bulletin, position);
CREATE INDEX item_by_date ON item (shown, date DESC, id);

-- What an item can be found by: type is kind, person or partner.
CREATE TABLE facet (
  bulletin TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  name TEXT NOT NULL, -- JSON: Names of a person as printed here; empty for others
  PRIMARY KEY (type, value, bulletin, position),
  FOREIGN KEY (bulletin, position) REFERENCES item (bulletin, position) ON DELETE CASCADE
);
CREATE INDEX facet_by_item ON facet (bulletin, position);
