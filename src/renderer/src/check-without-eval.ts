/**
 * Imported before anything that describes data: zod would try to compile its checks, which our content security policy
 * refuses, and an error while the program loads makes the engine read all of it again.
 */
import { config } from 'zod';

config({ jitless: true });
