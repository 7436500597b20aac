/** Version of the record's shape; stands apart from the schemas so that reading it loads no validator. */
export const SCHEMA_VERSION = "1.0";
