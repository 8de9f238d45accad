-- Two people of the Realisatie-Eenheid write one letter: each part counts its saved states, and what was written on an older one is not saved.
alter table aanbevelingenbrief add column inleiding_versie int default 0 not null;
alter table aanbevelingenbrief add column inleiding_op timestamp(6) with time zone;
alter table aanbevelingenbrief add column inleiding_door varchar(200);
alter table aanbeveling add column versie int default 0 not null;
alter table aanbeveling add column geschreven_op timestamp(6) with time zone;
alter table aanbeveling add column geschreven_door varchar(200);

-- The Realisatie-Eenheid reads versions that were given to it; the ones it wrote letters about before are among them.
insert into plan_versie_gebruik (plan_versie_id, aanleiding, moment, gebruiker, mandaat_id)
  select b.plan_versie_id, 'RE', min(b.begonnen_op), min(b.begonnen_door), null from aanbevelingenbrief b group by b.plan_versie_id;

-- Which acts of the story of the demonstration were played; written in the transaction of the act, so that a start that was cut off goes on.
create table demo_stap (
  naam varchar(200) primary key,
  moment timestamp(6) with time zone not null
);
