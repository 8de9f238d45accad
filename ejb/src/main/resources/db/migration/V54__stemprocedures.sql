-- Weights, consent, and how many chambers must agree. What was decided before had one vote per party and needed all three.
alter table reglement add column kamers_nodig int default 3 not null;
alter table reglement add constraint reglement_kamers_nodig check (kamers_nodig between 1 and 3);
alter table stemronde add column kamers_nodig int default 3 not null;

alter table reglement_kamer add column weging varchar(20) default 'GELIJK' not null;
alter table reglement_kamer add column per_stem int default 1 not null;
alter table reglement_kamer add column hoogste_gewicht int default 1 not null;
alter table stemronde_kamer add column weging varchar(20) default 'GELIJK' not null;
alter table stemronde_kamer add column per_stem int default 1 not null;
alter table stemronde_kamer add column hoogste_gewicht int default 1 not null;

alter table stemrecht add column gewicht int default 1 not null;
alter table stemrecht add column drempel varchar(30) default 'GEWONE_MEERDERHEID' not null;
update stemrecht set drempel = coalesce((select k.drempel from stemronde_kamer k where k.stemronde_id = stemrecht.stemronde_id
  and k.kamer = stemrecht.kamer), drempel);
alter table stemrecht add constraint stemrecht_gewicht check (gewicht >= 1);

alter table stemronde_uitslag add column gewicht_gerechtigd int default 0 not null;
alter table stemronde_uitslag add column gewicht_voor int default 0 not null;
alter table stemronde_uitslag add column gewicht_tegen int default 0 not null;
update stemronde_uitslag set gewicht_gerechtigd = gerechtigd, gewicht_voor = voor, gewicht_tegen = tegen;

alter table stem add column oplossing varchar(4000);
alter table stem drop constraint stem_keuze;
alter table stem add constraint stem_keuze check (keuze in ('VOOR', 'KANTTEKENING', 'TEGEN', 'BEZWAAR', 'ONTHOUDING'));
alter table stem drop constraint stem_tegen_met_reden;
alter table stem add constraint stem_tegen_met_reden check (keuze not in ('TEGEN', 'BEZWAAR', 'KANTTEKENING') or toelichting is not null);
