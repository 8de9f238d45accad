-- For which text somebody looked at a golden case. What is not approved yet and was looked at before this column must be looked at again.
alter table regelvoorbeeld add column tekst_hash varchar(71);
alter table regelvoorbeeld alter column artikelen set data type text;
update regelvoorbeeld set tekst_hash = (select c.tekst_hash from regelconcept c where c.id = regelvoorbeeld.concept_id and c.status = 'GOEDGEKEURD')
 where artikelen is not null;
