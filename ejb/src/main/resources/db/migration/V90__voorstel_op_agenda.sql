-- A version of a proposal of a partner on the table, before it is put to the vote.
alter table vergaderpunt add column voorstelversie_id bigint references voorstelversie (id);
