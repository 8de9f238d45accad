-- Who added a golden case to a version; empty when it came along from the text the version was made from.
alter table regelvoorbeeld add column toegevoegd_door varchar(200);
-- Fingerprint of the whole text with its account of articles. Empty of what was written before; filled at the next change.
alter table regelconcept add column geheel_hash varchar(71);
