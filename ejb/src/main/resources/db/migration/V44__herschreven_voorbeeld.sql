-- What a golden case that came along was about before somebody wrote its facts anew; kept, and tells that it was rewritten.
alter table regelvoorbeeld add column eerdere_feiten text;
