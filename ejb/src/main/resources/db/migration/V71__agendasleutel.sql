-- The key of somebody's own calendar address; the key itself is not kept.
create table agendasleutel (
  gebruiker varchar(200) primary key,
  sha256 varchar(64) not null,
  gemaakt_op timestamp(6) with time zone not null,
  constraint agendasleutel_hash unique (sha256)
);
