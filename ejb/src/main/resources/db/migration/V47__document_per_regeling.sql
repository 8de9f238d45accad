-- Beside the plan a regeling may ask agreements: each is a document of its own, with its own sections, versions and signatures.
alter table plan add column document varchar(30) default 'PLAN' not null;
alter table plan add constraint plan_document check (document in ('PLAN', 'SAMENWERKINGSOVEREENKOMST', 'AMBITIEAFSPRAKEN'));
alter table plan drop constraint plan_regio_regeling;
alter table plan add constraint plan_een_per_document unique (regio_id, regeling, document);
