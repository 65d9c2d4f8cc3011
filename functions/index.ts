import './messages';
import './sweep';
import './deliver';
import './health';
import './endTelemetry';
