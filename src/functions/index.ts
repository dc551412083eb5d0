/** Entry of the script of custom functions: each file registers its own when it loads. */
import './schedule';
import './weights';
