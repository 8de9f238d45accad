-- Who has which section open. Of the moment only: a row that was not renewed counts for nothing and is cleared.
create table plan_aanwezig (
  sessie varchar(36) not null primary key,
  plan_id bigint not null references plan (id),
  letter varchar(2) not null,
  gebruiker varchar(200) not null,
  mandaat_id bigint not null references mandaat (id),
  gezien_op timestamp(6) with time zone not null
);
create index plan_aanwezig_gezien on plan_aanwezig (gezien_op);

-- Who holds the pen of a section: a row per section that was ever opened for writing.
create table plan_pen (
  plan_id bigint not null references plan (id),
  letter varchar(2) not null,
  sessie varchar(36) not null,
  sinds timestamp(6) with time zone not null,
  primary key (plan_id, letter)
);
