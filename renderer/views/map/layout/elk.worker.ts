// The worker script of elkjs puts its own `onmessage` in place when it finds itself in a worker.
import 'elkjs/lib/elk-worker.min.js';
