-- A region may leave a text that can no longer be applied to its data: then there is no verdict by that text, and the reason is kept.
alter table overstap alter column uitkomst_voor drop not null;
alter table overstap add column oorzaak_voor varchar(1000);
