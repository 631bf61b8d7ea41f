CREATE INDEX "tasks_open_due" ON "diskret"."tasks" USING btree ("due_on","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks_done" ON "diskret"."tasks" USING btree ("done_at","id") WHERE done_at is not null;--> statement-breakpoint
CREATE INDEX "tasks_recorded" ON "diskret"."tasks" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "tasks_title" ON "diskret"."tasks" USING gin (diskret.folded(title) gin_trgm_ops);