CREATE TABLE "diskret"."import_file_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "import_file_parts_part" ON "diskret"."import_file_parts" USING btree ("import_id","part");