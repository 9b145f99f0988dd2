-- Published minutes stay as they are, whoever has the database in hand.
delimiter //
create trigger minutes_published_no_update before update on minutes
  for each row begin
    if old.state = 'PUBLISHED' then
      signal sqlstate '45000' set message_text = 'published minutes do not change';
    end if;
  end//
create trigger minutes_no_delete before delete on minutes
  for each row begin
    signal sqlstate '45000' set message_text = 'minutes are never deleted';
  end//
create trigger minutes_verifier_published_no_update before update on minutes_verifier
  for each row begin
    if (select state from minutes where id = old.minutes) = 'PUBLISHED' then
      signal sqlstate '45000' set message_text = 'published minutes do not change';
    end if;
  end//
create trigger minutes_verifier_published_no_delete before delete on minutes_verifier
  for each row begin
    if (select state from minutes where id = old.minutes) = 'PUBLISHED' then
      signal sqlstate '45000' set message_text = 'published minutes do not change';
    end if;
  end//
delimiter ;
