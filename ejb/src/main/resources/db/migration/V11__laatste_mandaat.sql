-- The mandaat a person last worked under: where the next sign-in begins. One row a person.
create table laatste_mandaat (
  gebruiker varchar(200) not null primary key,
  mandaat_id bigint not null references mandaat (id)
);
