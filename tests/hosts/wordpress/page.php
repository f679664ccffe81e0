<?php
// A page as WordPress makes it of what an author without `unfiltered_html` posts: its own filters, nothing of its database.
//   php page.php FOLDER-OF-WORDPRESS < post > page.html
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'version', 'plugin', 'functions', 'formatting', 'kses' ) as $name ) {
	require ABSPATH . WPINC . "/$name.php";
}
require __DIR__ . '/icp-check.php';
$post = wpautop( wp_kses_post( stream_get_contents( STDIN ) ) );
?>
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="generator" content="WordPress <?php echo $wp_version; ?>">
<title>Before you buy</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<?php do_action( 'wp_head' ); ?>
<h1>Before you buy</h1>
<?php echo $post; ?>
</html>
