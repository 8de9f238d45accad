-- A submitted plan that may be read by anyone, in the version it was submitted with. Not taken back.
create table plan_openbaar (
  plan_id bigint primary key references plan (id),
  plan_versie_id bigint not null references plan_versie (id),
  moment timestamp(6) with time zone not null,
  gebruiker varchar(200) not null,
  mandaat_id bigint not null references mandaat (id)
);
