-- Secret ballots: at closing the votes of a secret chamber are kept by receipt number only, and their rows in stem are gone.
alter table reglement_kamer add column geheim boolean default false not null;
alter table stemronde_kamer add column geheim boolean default false not null;
alter table stemrecht add column geheim boolean default false not null;
alter table stem drop constraint stem_tegen_met_reden;

create table stemronde_geheim (
  stemronde_id bigint not null references stemronde (id),
  kamer varchar(20) not null,
  bewijsnummer varchar(20) not null,
  keuze varchar(20) not null,
  primary key (stemronde_id, bewijsnummer)
);
