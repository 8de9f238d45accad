-- A party takes its own proposal back; its texts and votes stay.
alter table partnervoorstel add column ingetrokken_op timestamp(6) with time zone;
alter table partnervoorstel add column ingetrokken_door varchar(200);
alter table partnervoorstel add column intrek_mandaat_id bigint references mandaat (id);
