-- When somebody's own part in a session changed last, and how often: their agenda follows it.
alter table aanmelding add column gewijzigd_op timestamp(6) with time zone;
update aanmelding set gewijzigd_op = aangemeld_op;
alter table aanmelding alter column gewijzigd_op set not null;
alter table aanmelding add column wijzigingen integer default 0 not null;
