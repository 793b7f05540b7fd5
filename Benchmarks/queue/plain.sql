UPDATE plain SET state = 'reading', worker = 'peer'
WHERE id = (SELECT id FROM plain WHERE state = 'waiting' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id \gset
UPDATE plain SET state = 'done' WHERE id = :id;
