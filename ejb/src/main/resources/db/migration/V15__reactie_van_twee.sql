-- Two people of a region react to one recommendation: the reaction counts its saved states, and what was written on an older one is not saved.
alter table aanbeveling add column opvolging_versie int default 0 not null;
