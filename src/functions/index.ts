/** Entry of the script of custom functions: each file registers its own when it loads. */
import "./achievement";
import "./payments";
import "./reason";
import "./resultPay";
import "./schedule";
import "./weights";
