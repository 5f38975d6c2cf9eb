-- What bulletins tell of people, bodies and places, gathered into entities.

CREATE TABLE entity (
  seq INTEGER PRIMARY KEY, -- the older the smaller
  id TEXT NOT NULL UNIQUE, -- its address, for good
  type TEXT NOT NULL, -- person, organisation, place
  founder INTEGER, -- the node that it goes with; null when no bulletin tells of it any more
  leads_to TEXT -- the entity that it is one with
);
CREATE INDEX entity_by_founder ON entity (founder);
CREATE INDEX entity_by_target ON entity (leads_to) WHERE leads_to IS NOT NULL;

-- Sightings that say the same and are one beyond doubt: what entities are made of.
CREATE TABLE node (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE, -- of what it says: decisions hold by it
  profile TEXT NOT NULL, -- JSON: Profile
  first TEXT NOT NULL, -- sortable dates of its sightings; empty when unknown
  last TEXT NOT NULL,
  entity TEXT NOT NULL -- empty until it is settled
);
CREATE INDEX node_by_entity ON node (entity);

-- What a node can be looked up by: hashes of its names, posts and offices.
CREATE TABLE node_key (
  key INTEGER NOT NULL,
  node INTEGER NOT NULL,
  PRIMARY KEY (key, node)
) WITHOUT ROWID;

-- A person, body or place as one bulletin tells of it.
CREATE TABLE sighting (
  bulletin TEXT NOT NULL REFERENCES bulletin (id) ON DELETE CASCADE,
  local TEXT NOT NULL, -- its id in the bulletin
  type TEXT NOT NULL,
  node INTEGER NOT NULL,
  own INTEGER NOT NULL, -- 1 where a person has parted it from others that say the same
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  items TEXT NOT NULL, -- JSON: ids of the items that tell of it
  PRIMARY KEY (bulletin, type, local)
) WITHOUT ROWID;
CREATE INDEX sighting_by_node ON sighting (node, bulletin);
CREATE INDEX sighting_by_local ON sighting (local, type);

-- Two nodes that are one, or may be: a < b.
CREATE TABLE edge (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  same INTEGER NOT NULL, -- 1, or 0 where it is doubtful
  open INTEGER NOT NULL, -- 1 where it joins two entities and nobody has decided yet: a proposal
  bits REAL NOT NULL,
  reasons TEXT NOT NULL, -- JSON: Reason[]
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX edge_by_b ON edge (b);
CREATE INDEX edge_open ON edge (bits DESC, a, b) WHERE open = 1;

-- What a person has settled.
CREATE TABLE entity_decision (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, -- merge, apart, split, rename
  made TEXT NOT NULL, -- ISO 8601, UTC
  a TEXT NOT NULL, -- ids of the entities as they were called
  b TEXT NOT NULL, -- empty for rename
  name TEXT NOT NULL, -- JSON: Names, for rename; else empty
  undone INTEGER NOT NULL DEFAULT 0
);

-- The nodes that a decision is about: by what they say, so that it holds when a bulletin is read again.
CREATE TABLE entity_decision_node (
  decision INTEGER NOT NULL REFERENCES entity_decision (id) ON DELETE CASCADE,
  part TEXT NOT NULL, -- a or b
  hash TEXT NOT NULL,
  PRIMARY KEY (decision, part, hash)
) WITHOUT ROWID;
CREATE INDEX entity_decision_node_by_hash ON entity_decision_node (hash);
